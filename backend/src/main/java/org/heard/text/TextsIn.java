package org.heard.text;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** The door for texts that come in, by whichever carrier: each is taken once, however often the carrier brings it. */
@Singleton
public class TextsIn {
    private final IncomingRepository texts;
    private final BeanProvider<TakesTexts> taker;
    private final OptOuts optOuts;
    private final InstantSource time;

    TextsIn(IncomingRepository texts, BeanProvider<TakesTexts> taker, OptOuts optOuts, InstantSource time) {
        this.texts = texts;
        this.taker = taker;
        this.optOuts = optOuts;
        this.time = time;
    }

    /** Takes it in one piece with the note that it came: when anything fails, the carrier brings it again. */
    @Transactional
    public void arrived(IncomingText text) {
        if (texts.addOnce(text.id(), text.from().value(), time.instant()) == 0) {
            return;
        }
        if (OptOuts.isStop(text.words())) {
            optOuts.stop(text.from());
        } else if (OptOuts.isStart(text.words())) {
            optOuts.start(text.from());
        } else {
            taker.get().take(text);
        }
    }
}
