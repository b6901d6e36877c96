"""Figures to steer, plan and account by: each has one definition, and leads to its cases."""
