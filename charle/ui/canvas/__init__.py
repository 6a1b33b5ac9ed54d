"""The large card in the middle: invitation, forming picture, result or trouble."""
