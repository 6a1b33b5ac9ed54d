"""Prompt to pixels. The only room for torch, diffusers, transformers and coremltools."""
