-- Each request has an id of its own: the product answers an id once.
local threads = 0
function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  token, run, count = args[1], args[2], 0
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["Authorization"] = "Bearer " .. token
end

function request()
  count = count + 1
  return wrk.format(nil, nil, nil, string.format(
    '{"id":"%s-%d-%010d","service":"information-governance-enquiries",' ..
    '"recipient":"information-commissioner","purpose":"statutory-requirements",' ..
    '"items":["request-content","contact-details","photograph"],' ..
    '"context":{"by":"program"}}', run, number, count))
end
