"""Measures CHARL-E against diffusers' ``StableDiffusionPipeline`` on this machine.

Each side runs in a process of its own, so that memory and loading times are its own, too. Modules
that start those processes are torch-free; only what runs inside them imports torch.
"""
