"""Documents as offices write them, each with what a person reads in it, and the score of a reading against that."""
