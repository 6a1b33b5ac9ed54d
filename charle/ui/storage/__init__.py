"""The storage page: what lies on the disk, how it is, and how to get the room back."""
