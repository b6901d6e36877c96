"""Reading what figures are made of, and days that were summed up."""
