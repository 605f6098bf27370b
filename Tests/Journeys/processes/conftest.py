import pytest

from .product import Installation


@pytest.fixture(params=["sqlite", "postgresql"])
def installation(request, tmp_path):
    """An empty data folder with a database of its own."""
    with Installation(tmp_path / "data", request.param) as made:
        yield made


@pytest.fixture
def on_sqlite(tmp_path):
    with Installation(tmp_path / "data", "sqlite") as made:
        yield made
