"""Object models of HLA: OMT documents as immutable descriptions (IEEE 1516.2)."""
