"""Rows, transactions and queries. Together with services the only place that knows SQLAlchemy."""
