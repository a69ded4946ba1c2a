package org.heard.text;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.heard.outbox.Channel;
import org.heard.outbox.NotWanted;

/** Phones whose owner texted STOP: nothing is texted there until START comes from it. */
@Singleton
public class OptOuts implements NotWanted {
    /** The words that carriers and Twilio honour too, so that both know the same. */
    private static final Set<String> STOP = Set.of("stop", "stopall", "unsubscribe", "end", "quit", "optout", "revoke");

    private static final Set<String> START = Set.of("start", "unstop", "optin");

    private final OptOutRepository phones;
    private final InstantSource time;

    OptOuts(OptOutRepository phones, InstantSource time) {
        this.phones = phones;
        this.time = time;
    }

    @Override
    public Optional<String> whyNot(Channel channel, String address) {
        return channel == Channel.SMS || channel == Channel.WHATSAPP
                ? E164.of(address).filter(this::has).map(_ -> "this phone texted STOP")
                : Optional.empty();
    }

    public boolean has(E164 phone) {
        return phones.existsByPhone(phone.value());
    }

    public static boolean isStop(String words) {
        return STOP.contains(word(words));
    }

    public static boolean isStart(String words) {
        return START.contains(word(words));
    }

    @Transactional
    public void stop(E164 phone) {
        phones.add(phone.value(), time.instant());
    }

    @Transactional
    public void start(E164 phone) {
        phones.deleteByPhone(phone.value());
    }

    private static String word(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
