"""How a picture comes about, told with the picture's own steps."""
