"""Values and rules: requests, prompts, pictures, settings. Standard library and Pillow only."""
