// Every page but the one of the questions, which begins by itself.
Listen.begin();
