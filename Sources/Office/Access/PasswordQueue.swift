import Dispatch

/// One password at a time: a flood of attempts cannot take the memory of many.
let passwordQueue = DispatchQueue(label: "passwords")
