"""What people see: windows, panels, dialogs."""
