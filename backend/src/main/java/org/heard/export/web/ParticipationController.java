package org.heard.export.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.heard.base.Caller;
import org.heard.base.ReviewId;
import org.heard.base.web.Problem;
import org.heard.export.ParticipationFeed;
import org.heard.export.RecordedParticipation;
import org.jspecify.annotations.Nullable;

/** What a case system reads. Once its token is checked, it asks as the portal itself: it has no person's relationships. */
@Controller("/api/v1/reviews")
@Secured(CaseSystem.ROLE)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Participation")
@SecurityRequirement(name = "token")
class ParticipationController {
    private static final int HASH_SHOWN = 16;

    private final ParticipationFeed feed;
    private final ObjectMapper json;

    ParticipationController(ParticipationFeed feed, ObjectMapper json) {
        this.feed = feed;
        this.json = json;
    }

    /** The record of one review. */
    @Get("/{id}/participation")
    @Operation(
            operationId = "participation",
            summary = "How the child took part in one review",
            description =
                    "The newest confirmed record. Send the ETag back as If-None-Match to learn whether it changed.")
    @ApiResponse(
            responseCode = "200",
            description = "The record",
            content = @Content(schema = @Schema(implementation = RecordedParticipation.class)))
    @ApiResponse(responseCode = "304", description = "It is still what you have")
    @ApiResponse(
            responseCode = "404",
            description = "No such review, or no code was confirmed for it yet",
            content = @Content(schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> participation(
            @Parameter(description = "The portal's number of the review") long id,
            @Header(HttpHeaders.IF_NONE_MATCH) @Nullable String known)
            throws IOException {
        RecordedParticipation record = new Caller.Portal().call(() -> feed.of(new ReviewId(id)));
        return tagged(json.writeValueAsBytes(record), known);
    }

    /** The records of a period. */
    @Get
    @Operation(
            operationId = "reviews",
            summary = "How children took part in the reviews held in a period",
            description =
                    "Only reviews with a confirmed code. While the answer has a next number, ask again with it as after.")
    @ApiResponse(responseCode = "200", description = "A page of records")
    @ApiResponse(
            responseCode = "400",
            description = "A day or a number is missing or wrong",
            content = @Content(schema = @Schema(implementation = Problem.class)))
    ReviewPage reviews(
            @Parameter(description = "The first day, for example 2025-04-01") @QueryValue LocalDate from,
            @Parameter(description = "The last day, for example 2026-03-31") @QueryValue LocalDate to,
            @Parameter(description = "Only reviews with a higher number") @QueryValue(defaultValue = "0") long after,
            @Parameter(description = "How many at most, from 1 to 500") @QueryValue(defaultValue = "100") int limit) {
        return new Caller.Portal().call(() -> ReviewPage.of(feed.list(from, to, after, limit)));
    }

    /** What was confirmed since. */
    @Get("/changes")
    @Operation(
            operationId = "changes",
            summary = "What was confirmed or corrected since you last asked",
            description =
                    "Begin with after=0 and keep the next number of each answer; without one, nothing has changed. A corrected"
                            + " review comes again with what holds now. Asking twice changes nothing.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of records",
            content = @Content(schema = @Schema(implementation = ReviewPage.class)))
    @ApiResponse(responseCode = "304", description = "It is still what you have")
    HttpResponse<?> changes(
            @Parameter(description = "The next number of the answer before") @QueryValue(defaultValue = "0") long after,
            @Parameter(description = "How many at most, from 1 to 500") @QueryValue(defaultValue = "100") int limit,
            @Header(HttpHeaders.IF_NONE_MATCH) @Nullable String known)
            throws IOException {
        ReviewPage page = new Caller.Portal().call(() -> ReviewPage.of(feed.changes(after, limit)));
        return tagged(json.writeValueAsBytes(page), known);
    }

    private static HttpResponse<?> tagged(byte[] body, @Nullable String known) {
        String tag = tag(body);
        return tag.equals(known)
                ? HttpResponse.notModified().header(HttpHeaders.ETAG, tag)
                : HttpResponse.ok(body)
                        .contentType(MediaType.APPLICATION_JSON_TYPE)
                        .header(HttpHeaders.ETAG, tag);
    }

    private static String tag(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + HexFormat.of().formatHex(hash).substring(0, HASH_SHOWN) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
