package org.heard;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The features of the backend as they really are: who uses whom, read from the compiled classes. */
final class Features {
    private static final String ROOT = "org.heard.";

    /** From the ground up. A feature uses those of lower tiers. */
    static final List<List<String>> TIERS = List.of(
            List.of("accessibility", "embedded"),
            List.of("base"),
            List.of("seal"),
            List.of("audit", "outbox", "form", "paper", "schedule", "language", "preference"),
            List.of("identity", "media", "invitation", "text"),
            List.of("review", "support", "glass", "twilio", "mail", "symbol", "questions", "speech"),
            List.of("hours", "provider", "passkey"),
            List.of("safeguarding", "rights", "copy"),
            List.of("consultation", "message", "feedback"),
            List.of("minutes"),
            List.of("export", "retention", "importing", "texting", "reminder"),
            List.of("inbox", "figures", "health", "backup", "hello"),
            List.of("demo"));

    /** Where one feature may use another of its own tier. */
    private static final List<Arrow> ALLOWED_EQUALS = List.of(
            new Arrow("invitation", "identity"),
            new Arrow("identity", "media"),
            new Arrow("outbox", "schedule"),
            new Arrow("audit", "schedule"));

    private static final Pattern MADE_BY_MICRONAUT =
            Pattern.compile(".*\\$(Definition|Intercepted|Introspection|ApplicationEventListener|ReflectConfig).*");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(
                    place -> !MADE_BY_MICRONAUT.matcher(place.asURI().getPath()).matches())
            .importPackages("org.heard");

    /** One feature uses another. */
    record Arrow(String from, String to) implements Comparable<Arrow> {
        @Override
        public int compareTo(Arrow other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return from + " → " + to;
        }
    }

    private Features() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    /** Accessibility is one too, whether the build put it on the class path as a folder or as a jar. */
    static SortedSet<String> names() {
        SortedSet<String> names =
                new TreeSet<>(CLASSES.stream().map(Features::of).toList());
        names.add("accessibility");
        return names;
    }

    static SortedSet<Arrow> arrows() {
        return new TreeSet<>(CLASSES.stream()
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .flatMap(Features::arrow)
                .toList());
    }

    static boolean hasTier(String feature) {
        return tier(feature) >= 0;
    }

    static boolean isAllowed(Arrow arrow) {
        return tier(arrow.to()) < tier(arrow.from()) || ALLOWED_EQUALS.contains(arrow);
    }

    private static int tier(String feature) {
        for (int tier = 0; tier < TIERS.size(); tier++) {
            if (TIERS.get(tier).contains(feature)) {
                return tier;
            }
        }
        return -1;
    }

    private static Stream<Arrow> arrow(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!target.getPackageName().startsWith(ROOT)) {
            return Stream.empty();
        }
        Arrow arrow = new Arrow(of(dependency.getOriginClass()), of(target));
        return arrow.from().equals(arrow.to()) ? Stream.empty() : Stream.of(arrow);
    }

    private static String of(JavaClass one) {
        return one.getPackageName().substring(ROOT.length()).split("\\.", -1)[0];
    }
}
