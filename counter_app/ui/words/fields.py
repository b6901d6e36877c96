"""Words for the fields of people and cards, as forms and findings name them."""

from collections.abc import Mapping

from counter_app.ui.words import QT_TRANSLATE_NOOP

CONTEXT = "Fields"

WORDS: Mapping[str, str] = {
    "v_number": QT_TRANSLATE_NOOP("Fields", "V-number"),
    "surname": QT_TRANSLATE_NOOP("Fields", "Surname"),
    "surname_prefix": QT_TRANSLATE_NOOP("Fields", "Surname prefix"),
    "given_names": QT_TRANSLATE_NOOP("Fields", "Given names"),
    "date_of_birth": QT_TRANSLATE_NOOP("Fields", "Date of birth"),
    "nationality": QT_TRANSLATE_NOOP("Fields", "Nationality"),
    "sex": QT_TRANSLATE_NOOP("Fields", "Sex"),
    "language": QT_TRANSLATE_NOOP("Fields", "Language"),
    "paper": QT_TRANSLATE_NOOP("Fields", "Paper"),
    "dated": QT_TRANSLATE_NOOP("Fields", "Dated"),
    "translated": QT_TRANSLATE_NOOP("Fields", "Translated"),
    "email": QT_TRANSLATE_NOOP("Fields", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("Fields", "Telephone"),
    "street": QT_TRANSLATE_NOOP("Fields", "Street and number"),
    "house_number": QT_TRANSLATE_NOOP("Fields", "House number"),
    "procedure": QT_TRANSLATE_NOOP("Fields", "Procedure"),
    "lost_on": QT_TRANSLATE_NOOP("Fields", "Lost on"),
    "granted_on": QT_TRANSLATE_NOOP("Fields", "Granted on"),
    "has_mvv": QT_TRANSLATE_NOOP("Fields", "Mvv"),
    "postcode": QT_TRANSLATE_NOOP("Fields", "Postcode"),
    "city": QT_TRANSLATE_NOOP("Fields", "Town"),
    "party": QT_TRANSLATE_NOOP("Fields", "Travels with"),
    "preference": QT_TRANSLATE_NOOP("Fields", "Part of the day"),
    "institution": QT_TRANSLATE_NOOP("Fields", "Institution"),
    "document_number": QT_TRANSLATE_NOOP("Fields", "Document number"),
    "document_type": QT_TRANSLATE_NOOP("Fields", "Document type"),
    "valid_from": QT_TRANSLATE_NOOP("Fields", "Valid from"),
    "valid_until": QT_TRANSLATE_NOOP("Fields", "Valid until"),
    "box": QT_TRANSLATE_NOOP("Fields", "Box"),
    "position": QT_TRANSLATE_NOOP("Fields", "Position"),
    "place": QT_TRANSLATE_NOOP("Fields", "Place"),
    "name": QT_TRANSLATE_NOOP("Fields", "Name"),
    "relation": QT_TRANSLATE_NOOP("Fields", "Relation"),
    "since": QT_TRANSLATE_NOOP("Fields", "Since"),
}
