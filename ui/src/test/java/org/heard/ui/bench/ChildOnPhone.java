package org.heard.ui.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A child with a phone, as the portal sees one: opens the link, says it is them, gets home and the questions with their style,
 * script and faces, thinks, answers one after the other, and sends. What is not acknowledged is sent again under the same key
 * until it is, as the page does.
 */
public final class ChildOnPhone implements Runnable {
    private static final Pattern SLOT = Pattern.compile("\"slot\":\"([0-9a-f]+)\"");
    private static final Pattern QUESTION =
            Pattern.compile("<section class=\"stack[^\"]*\" data-question=\"([a-z0-9-]+)\"([\\s\\S]*?)</section>");
    private static final Pattern AUDIENCE = Pattern.compile("data-audience=\"([A-Z_]+)\"");
    private static final Pattern WORDS = Pattern.compile("<textarea[^>]*data-part=\"([^\"]+)\"");
    private static final Pattern SHEET =
            Pattern.compile("<style data-sheet=\"(/assets/light\\.([0-9a-f]{12})\\.css)\"");
    private static final Pattern PART = Pattern.compile("/assets/[a-z-]+\\.[0-9a-f]+\\.(?:css|js|svg)");
    private static final int REFUSED_FOR_NOW = 500;
    private static final int NOT_SIGNED_IN = 401;
    /** One child in so many. */
    private static final int ASKS_FOR_HELP = 5;

    private final MadeUpChildren.One child;
    private final PhoneLine line;
    private final Ledger ledger;
    private final Answers answers;
    private final Random chance;
    private final Duration think;
    private final boolean persistent;
    private final List<String> questions = new ArrayList<>();
    private String slot = "";
    private boolean needsLink;

    /** What a bench counts of all phones together. */
    public interface Answers {
        void acknowledged(long nanos);

        void refused(String what);

        void finished();

        void helped();

        void signedOut();

        void triedAgain();

        boolean over();
    }

    /** @param persistent whether a call that fails is tried again and again, as a page does */
    public ChildOnPhone(
            MadeUpChildren.One child, int port, Ledger ledger, Answers answers, Duration think, boolean persistent) {
        this.child = child;
        this.line = new PhoneLine("localhost", port);
        this.ledger = ledger;
        this.answers = answers;
        this.think = think;
        this.persistent = persistent;
        this.chance = new Random(child.id());
    }

    @Override
    public void run() {
        try (line) {
            arrives();
            fillsIn(Integer.MAX_VALUE);
        } catch (GaveUp e) {
            answers.refused(String.valueOf(e.getMessage()));
        }
    }

    /** Comes in by the link and gets home. */
    void arrives() {
        until(() -> {
            signsIn();
            expect(line.get("/my"), 200, "home");
        });
    }

    /** Opens the questions, answers so many of them and sends; the phone is put away then. */
    void fillsIn(int most) {
        try (line) {
            until(this::opensTheQuestions);
            if (persistent && child.id() % ASKS_FOR_HELP == 0) {
                until(() -> expect(line.post("/my/help-me", "{\"slot\":\"" + slot + "\"}"), 200, "help"));
                answers.helped();
            }
            for (String question : questions.subList(0, Math.min(most, questions.size()))) {
                thinks();
                if (answers.over()) {
                    return;
                }
                answers(question);
            }
            thinks();
            until(() -> expect(line.post("/my/send", "{\"slot\":\"" + slot + "\"}"), 200, "send"));
            answers.finished();
        } catch (GaveUp e) {
            answers.refused(String.valueOf(e.getMessage()));
        }
    }

    private static final class GaveUp extends RuntimeException {
        GaveUp(String why) {
            super(why);
        }
    }

    /** Half an hour has gone, by the portal's clock: the page asks for the link or the code again. */
    private static final class SignedOut extends IOException {}

    private interface Step {
        void take() throws IOException;
    }

    private void until(Step step) {
        while (true) {
            try {
                if (needsLink) {
                    signsIn();
                    needsLink = false;
                }
                step.take();
                return;
            } catch (SignedOut e) {
                needsLink = true;
                answers.signedOut();
            } catch (IOException e) {
                if (!persistent || answers.over()) {
                    throw new GaveUp(String.valueOf(e));
                }
                answers.triedAgain();
                line.hangUp();
                HeardProcess.pause(200 + chance.nextInt(300));
            }
        }
    }

    private void signsIn() throws IOException {
        expect(line.get(child.link()), 303, "link");
        keepsSheet(expect(line.get("/code"), 200, "code").text());
        expect(line.postForm("/code"), 303, "enter");
    }

    /** The first page brings the style sheet along; while the child reads it, its script fetches the file for the pages to come. */
    private void keepsSheet(String page) throws IOException {
        Matcher sheet = SHEET.matcher(page);
        if (sheet.find()) {
            expect(line.get(sheet.group(1)), 200, "sheet");
            line.keeps("sheet", sheet.group(2));
        }
    }

    private void opensTheQuestions() throws IOException {
        String page = expect(line.get("/my/say"), 200, "say").text();
        Matcher parts = PART.matcher(page);
        List<String> asked = new ArrayList<>();
        while (parts.find()) {
            if (!asked.contains(parts.group())) {
                asked.add(parts.group());
                expect(line.get(parts.group()), 200, parts.group());
            }
        }
        Matcher found = SLOT.matcher(page);
        if (!found.find()) {
            throw new IOException("no slot");
        }
        slot = found.group(1);
        questions.clear();
        Matcher each = QUESTION.matcher(page);
        while (each.find()) {
            questions.add(each.group());
        }
        if (questions.isEmpty()) {
            throw new IOException("no questions");
        }
    }

    private void answers(String section) {
        Matcher question = QUESTION.matcher(section);
        Matcher words = WORDS.matcher(section);
        Matcher audience = AUDIENCE.matcher(section);
        if (!question.find() || !audience.find()) {
            return;
        }
        String key = child.id() + "-" + question.group(1) + "-" + Long.toHexString(chance.nextLong());
        String body = words.find()
                ? "{\"" + words.group(1) + "\":\"Child " + child.id() + " says this about " + question.group(1)
                        + ": it is mostly fine, and I would like to swim more often than I do now.\"}"
                : "{\"skipped\":true}";
        String call =
                "{\"slot\":\"" + slot + "\",\"answers\":[{\"key\":\"" + key + "\",\"question\":\"" + question.group(1)
                        + "\",\"body\":\"" + body.replace("\"", "\\\"") + "\",\"audience\":\"" + audience.group(1)
                        + "\",\"ago\":0,\"phone\":\"phone-" + child.id() + "\"}]}";
        until(() -> {
            long began = System.nanoTime();
            String kept = expect(line.post("/my/answers", call), 200, "answer").text();
            if (!kept.contains(key)) {
                throw new IOException("not acknowledged: " + kept);
            }
            answers.acknowledged(System.nanoTime() - began);
            ledger.acknowledged(child.id(), key, question.group(1), body);
        });
    }

    private static PhoneLine.Reply expect(PhoneLine.Reply reply, int status, String what) throws IOException {
        if (reply.status() != status) {
            String why = what + " was answered " + reply.status();
            if (reply.status() == NOT_SIGNED_IN) {
                throw new SignedOut();
            }
            if (reply.status() < REFUSED_FOR_NOW) {
                throw new GaveUp(why);
            }
            throw new IOException(why);
        }
        return reply;
    }

    /** Mostly about as long as the mean, sometimes much longer: people's times are log-normal. */
    private void thinks() {
        double spread = 0.6;
        double factor = Math.exp(spread * chance.nextGaussian() - spread * spread / 2);
        HeardProcess.pause((long) (think.toMillis() * factor));
    }
}
