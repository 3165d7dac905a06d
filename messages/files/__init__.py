"""Files the bot makes: values in, Word and Excel out. The Word templates beside this file are edited in Word."""
