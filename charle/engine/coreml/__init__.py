"""The second engine of the card: the UNet as a Core ML model, on the Neural Engine or the GPU."""
