"""Official documents: values in, Word and Excel files out. The Word templates beside this file are edited in Word."""
