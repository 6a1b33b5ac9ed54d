"""Small controls that know nothing of pictures or engines."""
