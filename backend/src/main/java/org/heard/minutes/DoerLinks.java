package org.heard.minutes;

import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is to do something says how far it is by a link, without an account, where the council allows it. Whoever has the
 * link reads that one decision and no name of a child.
 */
@Singleton
public class DoerLinks {
    public static final Setting<Boolean> ALLOWED = Setting.yesNo(
            "minutes.update-by-link",
            "Whether whoever is to do what was decided may say how far it is by a link, without an account. Whoever has the"
                    + " link reads that one decision. Our own choice: no, until your council has decided.",
            false);

    private static final Duration GOOD_FOR = Duration.ofDays(200);
    private static final int BYTES = 16;

    private final LinkRepository links;
    private final DecisionRepository decisions;
    private final DecisionRows rows;
    private final NewsRepository news;
    private final Settings settings;
    private final AuditLog audit;
    private final RandomGenerator chance;
    private final InstantSource time;
    private final String address;

    DoerLinks(
            LinkRepository links,
            DecisionRepository decisions,
            DecisionRows rows,
            NewsRepository news,
            Settings settings,
            AuditLog audit,
            RandomGenerator chance,
            InstantSource time,
            @Value("${heard.address}") String address) {
        this.links = links;
        this.decisions = decisions;
        this.rows = rows;
        this.news = news;
        this.settings = settings;
        this.audit = audit;
        this.chance = chance;
        this.time = time;
        this.address = address;
    }

    /** What the link shows: nothing of the child but this. */
    public record Asked(String what, String who, @Nullable LocalDate byWhen, Optional<Decision.News> latest) {}

    /** A link to be handed to whoever does it; shown once. Throws {@code NOT_ALLOWED} where the council does not want any. */
    @Needs(Permission.UPDATE_DECISIONS)
    @Transactional
    public String linkFor(ReviewId review, long decision) {
        DecisionRow row = decisions
                .findById(decision)
                .filter(one -> one.reviewId() == review.value())
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
        if (!settings.get(ALLOWED)) {
            throw new PortalException(ErrorCode.NOT_ALLOWED, "the council does not allow links");
        }
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.save(new LinkRow(
                null,
                decision,
                digest(secret),
                time.instant(),
                Caller.someone().person().value(),
                time.instant().plus(GOOD_FOR)));
        audit.record(AuditAction.INVITED, new ChildId(row.childId()), "link to decision " + decision);
        return address + "/done/" + secret;
    }

    /** Whether this council lets links be made. */
    public boolean allowed() {
        return settings.get(ALLOWED);
    }

    /** What a link shows; empty when it is unknown, too old, or no longer allowed. */
    public Optional<Asked> open(String secret) {
        return find(secret)
                .map(rows::together)
                .map(decision -> new Asked(
                        decision.what(),
                        Objects.requireNonNullElse(decision.who(), ""),
                        decision.byWhen(),
                        decision.latest()));
    }

    /** They say how far it is. Throws {@code NOT_FOUND} where {@link #open} is empty. */
    @Transactional
    public void say(String secret, Progress progress, String words) {
        DecisionRow row = find(secret).orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
        if (progress.isTheChilds() || words.length() > Decisions.LONGEST) {
            throw new PortalException(ErrorCode.NOT_VALID, "too long");
        }
        if (progress == Progress.CANNOT_HAPPEN && words.isBlank()) {
            throw new PortalException(ErrorCode.REASON_NEEDED, "why it cannot happen");
        }
        long decision = Objects.requireNonNull(row.id());
        String teller = Objects.requireNonNullElse(row.who(), "Whoever does it");
        news.save(new NewsRow(null, decision, progress, words.strip(), time.instant(), null, teller));
        audit.record(AuditAction.DECISION_UPDATED, new ChildId(row.childId()), "by link, decision " + decision);
    }

    private Optional<DecisionRow> find(String secret) {
        if (!settings.get(ALLOWED)) {
            return Optional.empty();
        }
        return links.findBySecretHash(digest(secret))
                .filter(link -> time.instant().isBefore(link.expiresAt()))
                .flatMap(link -> decisions.findById(link.decisionId()))
                .filter(row -> row.removedAt() == null);
    }

    private static String digest(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
