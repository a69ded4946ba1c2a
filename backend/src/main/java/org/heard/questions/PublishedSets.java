package org.heard.questions;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.form.CouncilSets;

/** What the council published and translated, for whoever asks the questions. */
@Singleton
final class PublishedSets implements CouncilSets {
    private final PublishedRepository published;
    private final QuestionTextRepository texts;

    PublishedSets(PublishedRepository published, QuestionTextRepository texts) {
        this.published = published;
        this.texts = texts;
    }

    @Override
    public Optional<String> inPlaceOf(String slug) {
        return published
                .findFirstByLikeSlugAndStoppedAtIsNullOrderByIdDesc(slug)
                .map(PublishedRow::body);
    }

    @Override
    public Optional<String> find(String slug, int version) {
        return published.findBySlugAndVersion(slug, version).map(PublishedRow::body);
    }

    @Override
    public Map<String, String> texts(String language) {
        return texts.findByLanguage(language).stream()
                .collect(Collectors.toUnmodifiableMap(QuestionTextRow::english, QuestionTextRow::words));
    }
}
