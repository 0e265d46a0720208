"""Command and control: from tracks and weapons to authorised orders."""
