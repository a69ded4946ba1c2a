package org.heard.form;

import java.util.Map;
import java.util.Optional;

/** What a council wrote beside the shipped question sets. */
public interface CouncilSets {
    /** A portal whose council wrote nothing. */
    CouncilSets NONE = new CouncilSets() {
        @Override
        public Optional<String> inPlaceOf(String slug) {
            return Optional.empty();
        }

        @Override
        public Optional<String> find(String slug, int version) {
            return Optional.empty();
        }

        @Override
        public Map<String, String> texts(String language) {
            return Map.of();
        }
    };

    /** The set that is asked now in the place of a shipped one, as {@link FormLibrary#json} wrote it. */
    Optional<String> inPlaceOf(String slug);

    /** One version of a set, published at some time. */
    Optional<String> find(String slug, int version);

    /** What people translated into a language here, by the English text. */
    Map<String, String> texts(String language);
}
