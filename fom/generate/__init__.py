"""Makes the generated modules of `fom` from the XML of SISO-REF-010."""
