package org.heard.texting;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.London;
import org.heard.base.PortalException;
import org.heard.form.Attachment;
import org.heard.hours.OfficeHours;
import org.heard.identity.IroNames;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.media.Media;
import org.heard.media.MediaId;
import org.heard.media.MediaKind;
import org.heard.message.Message;
import org.heard.message.Messages;
import org.heard.message.Way;
import org.heard.message.Written;
import org.heard.text.IncomingText;
import org.jspecify.annotations.Nullable;

/** A text that is no answer is a message to the IRO, word for word, with what came along. */
@Singleton
class PassedOn {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private final Messages messages;
    private final Media media;
    private final People people;
    private final IroNames names;
    private final OfficeHours hours;
    private final Wording wording;
    private final InstantSource time;
    private final java.util.random.RandomGenerator chance;

    PassedOn(
            Messages messages,
            Media media,
            People people,
            IroNames names,
            OfficeHours hours,
            Wording wording,
            InstantSource time,
            java.util.random.RandomGenerator chance) {
        this.messages = messages;
        this.media = media;
        this.people = people;
        this.names = names;
        this.hours = hours;
        this.wording = wording;
        this.time = time;
        this.chance = chance;
    }

    /** What the child calls their IRO. */
    String iro(ChildId child) {
        return Optional.ofNullable(people.child(child).iro())
                .flatMap(people::find)
                .map(person -> names.asCalledBy(child, person))
                .map(Person::shortName)
                .orElse("your IRO");
    }

    /** Nothing was asked: a message. */
    List<String> words(ChildId child, IncomingText text) {
        if (text.words().isBlank()) {
            return List.of(wording.t("help.numbers", iro(child)));
        }
        boolean worrying = send(child, text, 0, text.words(), null);
        return List.of(worrying ? wording.t("help.words", iro(child)) : wording.t("passed-on", iro(child), whenRead()));
    }

    /** Something was asked, and this does not answer it. */
    List<String> notAnAnswer(ChildId child, IncomingText text) {
        boolean worrying = send(child, text, 0, text.words(), null);
        return List.of(worrying ? wording.t("help.words", iro(child)) : wording.t("not-an-answer", iro(child)));
    }

    /** What came along, kept where it is a photo or a voice note; in their order, nothing where it is something else. */
    List<Optional<Attachment>> kept(ChildId child, IncomingText text) {
        return text.attachments().stream().map(one -> keep(child, one)).toList();
    }

    /**
     * Photos and voice notes go with the words; of anything else the IRO learns that it came.
     *
     * @param all as {@link #kept} kept them
     */
    List<String> attachments(ChildId child, IncomingText text, List<Optional<Attachment>> all) {
        List<String> said = new ArrayList<>();
        boolean worrying = false;
        int number = 0;
        String words = text.words();
        for (IncomingText.Attachment one : text.attachments()) {
            Optional<MediaId> kept = all.get(number).map(attachment -> new MediaId(attachment.medium()));
            String with = kept.isPresent() ? words : (words + " (" + kind(one.type()) + ")").strip();
            worrying |= send(child, text, number++, with, kept.orElse(null));
            words = "";
            said.add(
                    kept.isEmpty()
                            ? wording.t("cannot-open", iro(child))
                            : wording.t(one.type().startsWith("image/") ? "photo" : "voice", iro(child)));
        }
        if (worrying) {
            said.addFirst(wording.t("help.words", iro(child)));
        }
        return said.stream().distinct().toList();
    }

    private Optional<Attachment> keep(ChildId child, IncomingText.Attachment one) {
        byte[] content = one.content();
        if (content == null) {
            return Optional.empty();
        }
        try {
            if (one.type().startsWith("image/")) {
                MediaId photo = media.addPicture(child, MediaKind.PHOTO, content);
                return Optional.of(new Attachment(photo.toString(), Attachment.Kind.PHOTO, 0));
            }
            if (one.type().startsWith("audio/")) {
                MediaId id = MediaId.random(chance);
                media.addPiece(child, id, 0, content);
                media.finishAdded(child, id, 1);
                return Optional.of(new Attachment(id.toString(), Attachment.Kind.RECORDING, 0));
            }
        } catch (PortalException _) {
            // Not a picture or recording that we can keep: said so below.
        }
        return Optional.empty();
    }

    private static String kind(String type) {
        return type.contains("/") ? type.substring(0, type.indexOf('/')) : "file";
    }

    private boolean send(ChildId child, IncomingText text, int number, String words, @Nullable MediaId with) {
        String key = Objects.hash(text.id(), number) + "-" + text.id();
        String fitting = words.substring(0, Math.min(words.length(), Message.LONGEST));
        return messages.send(
                child,
                new Written(
                        key.substring(0, Math.min(key.length(), 60)),
                        fitting,
                        with,
                        null,
                        text.whatsapp() ? Way.WHATSAPP : Way.SMS));
    }

    /** "Read today until 17:00", "Read on Monday 9 March": as true as the hours. */
    private String whenRead() {
        LocalDate day = hours.nextRead();
        LocalTime until = hours.until();
        return day.equals(London.today(time)) ? wording.t("read.today", until) : wording.t("read.on", DAY.format(day));
    }
}
