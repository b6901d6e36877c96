"""The visit that is not needed: decided, planned, published, counted and planned for."""
