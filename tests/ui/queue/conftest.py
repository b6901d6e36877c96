"""The office for these screens."""

from tests.ui.visit_fixtures import bench as bench
from tests.ui.visit_fixtures import office_template as office_template
