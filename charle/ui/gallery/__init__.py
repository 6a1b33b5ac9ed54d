"""All pictures: the page, its model and its thumbnails."""
