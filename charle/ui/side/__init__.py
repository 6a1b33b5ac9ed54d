"""What stands to the right of the canvas: recent pictures, or the inspector, or ideas."""
