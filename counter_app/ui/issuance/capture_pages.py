"""The three pages on which photo, prints and signature are taken, over one model."""

from collections.abc import Mapping

from counter_app.services.office import Office
from counter_app.ui.issuance.capture_model import CaptureModel
from counter_app.ui.issuance.fingers_page import FingersPage
from counter_app.ui.issuance.page import Page
from counter_app.ui.issuance.photo_page import PhotoPage
from counter_app.ui.issuance.signature_page import SignaturePage
from counter_app.ui.issuance.step_key import StepKey
from counter_app.ui.issuance.visit_model import VisitModel
from counter_app.ui.issuance.why_page import WhyPage
from counter_app.ui.tasks import Tasks


class CapturePages:
    """Makes the pages, and joins them with the page that says what is needed."""

    def __init__(self, visit: VisitModel, office: Office, tasks: Tasks, why: WhyPage) -> None:
        """Take the visit's model, the services, who runs the work, and why the person is here."""
        self.model = CaptureModel(visit, office, tasks)
        self.photo = PhotoPage(visit, self.model)
        self.fingers = FingersPage(visit, self.model)
        self.signature = SignaturePage(visit, self.model)
        self.by_step: Mapping[StepKey, Page] = {
            StepKey.PHOTO: self.photo,
            StepKey.FINGERPRINTS: self.fingers,
            StepKey.SIGNATURE: self.signature,
        }
        self.model.recorded.connect(why.ask_again)
        why.needed.model.decided.connect(self.model.set_decision)
