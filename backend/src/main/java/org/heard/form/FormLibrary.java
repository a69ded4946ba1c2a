package org.heard.form;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Every question set the portal can ask. The shipped ones are read once at the start, and one that cannot be asked keeps the
 * portal from starting; those of the council come before them as soon as they are published.
 */
@Singleton
public class FormLibrary {
    /** Under 8, or with a helper. */
    public static final String MY_TURN = "my-turn";
    /** Boards and mats of pictures, at any age. */
    public static final String SHOW_ME = "show-me";
    /** 8 to 11. */
    public static final String MY_SAY = "my-say";
    /** 12 to 17. */
    public static final String MY_REVIEW = "my-review";

    public static final String ADVOCATE = "advocate";
    public static final String CARER = "carer";
    public static final String PARENT = "parent";

    /** The shipped sets, the youngest children's first. */
    public static final List<String> SLUGS = List.of(SHOW_ME, MY_TURN, MY_SAY, MY_REVIEW, ADVOCATE, CARER, PARENT);

    private final FormReader reader;
    private final CouncilSets council;
    private final List<FormDefinition> forms = new ArrayList<>();
    private final Map<String, FormDefinition> councils = new ConcurrentHashMap<>();

    FormLibrary(FormReader reader, CouncilSets council) {
        this.reader = reader;
        this.council = council;
        SLUGS.forEach(this::load);
    }

    /** The set that is asked from now on: the council's own in its place, else the shipped one. */
    public FormDefinition asked(String slug) {
        return council.inPlaceOf(slug).map(this::councils).orElseGet(() -> newest(slug));
    }

    /** Every set that is asked from now on. */
    public List<FormDefinition> asked() {
        return SLUGS.stream().map(this::asked).toList();
    }

    /** The shipped set in its newest version. Throws {@link IllegalArgumentException} when there is no set of that name. */
    public FormDefinition newest(String slug) {
        return forms.reversed().stream()
                .filter(form -> form.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no question set " + slug));
    }

    public Optional<FormDefinition> find(String slug, int version) {
        return forms.stream()
                .filter(form -> form.slug().equals(slug) && form.version() == version)
                .findFirst()
                .or(() -> council.find(slug, version).map(this::councils));
    }

    private FormDefinition councils(String body) {
        return councils.computeIfAbsent(body, reader::read);
    }

    /** Every shipped set in every version, the youngest children's first, older versions before newer. */
    public List<FormDefinition> all() {
        return List.copyOf(forms);
    }

    /**
     * The set for a child.
     *
     * @param age in whole years on the day of the review
     * @param formVersion what the case system says fits this child, whatever their age: {@code symbols}, {@code under8},
     *     {@code 8to11}, {@code 12plus} or {@code carer_led}; anything else means: by age
     */
    public FormDefinition forChild(int age, @Nullable String formVersion) {
        return asked(
                switch (formVersion == null ? "" : formVersion) {
                    case "symbols" -> SHOW_ME;
                    case "under8", "carer_led" -> MY_TURN;
                    case "8to11" -> MY_SAY;
                    case "12plus" -> MY_REVIEW;
                    default -> age < 8 ? MY_TURN : age < 12 ? MY_SAY : MY_REVIEW;
                });
    }

    /** The whole set as text, to be kept with the answers to it. The same set always gives the same text. */
    public String json(FormDefinition form) {
        return reader.write(form);
    }

    /** A set that was kept. Throws {@code NOT_VALID} when the text is not one. */
    public FormDefinition read(String json) {
        return reader.read(json);
    }

    private void load(String slug) {
        for (int version = 1; ; version++) {
            Optional<String> text = text("forms/%s/v%d.en.json".formatted(slug, version));
            if (text.isEmpty()) {
                return;
            }
            FormDefinition form = reader.read(text.get());
            Checks.check(form.slug().equals(slug) && form.version() == version, slug + ": names another set");
            forms.add(form);
        }
    }

    private static Optional<String> text(String path) {
        try (InputStream file = FormLibrary.class.getClassLoader().getResourceAsStream(path)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
