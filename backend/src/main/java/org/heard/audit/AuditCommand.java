package org.heard.audit;

import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.base.OperatorCommand;

/** {@code ./heard audit verify [NUMBER:HASH]}: whether anybody changed the audit trail. */
@Singleton
class AuditCommand implements OperatorCommand {
    private static final Pattern HEAD = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64})");
    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private final AuditChain chain;

    AuditCommand(AuditChain chain) {
        this.chain = chain;
    }

    @Override
    public String word() {
        return "audit";
    }

    @Override
    public int run(List<String> arguments, Path folder, PrintWriter say) {
        Optional<Matcher> head = arguments.size() == 2 ? Optional.of(HEAD.matcher(arguments.get(1))) : Optional.empty();
        boolean understood = !arguments.isEmpty()
                && arguments.getFirst().equals("verify")
                && (arguments.size() == 1 || head.filter(Matcher::matches).isPresent());
        if (!understood) {
            say.println("./heard audit verify                follows the whole chain and says where it breaks");
            say.println("./heard audit verify NUMBER:HASH    and whether it still holds what was written down before");
            return NOT_UNDERSTOOD;
        }
        return switch (chain.verify()) {
            case Verdict.Broken(long number, long entry, String what) -> {
                say.println("Broken at number " + number + (entry == 0 ? "" : ", entry " + entry) + ": " + what + ".");
                yield BROKEN;
            }
            case Verdict.Whole whole -> {
                say.println("Whole: " + whole.sealed() + " entries. Write this down elsewhere: " + whole.number() + ":"
                        + whole.hash());
                yield head.map(known -> compare(known, say)).orElse(WHOLE) + late(whole, say);
            }
        };
    }

    private int compare(Matcher known, PrintWriter say) {
        Optional<String> now = chain.hash(Long.parseLong(known.group(1)));
        if (now.filter(known.group(2)::equals).isPresent()) {
            say.println("It holds what was written down: " + known.group(1) + ".");
            return WHOLE;
        }
        say.println("Broken: number " + known.group(1) + " is " + now.orElse("not there") + ", and was written down as "
                + known.group(2) + ".");
        return BROKEN;
    }

    private static int late(Verdict.Whole whole, PrintWriter say) {
        if (whole.late() == 0) {
            return WHOLE;
        }
        say.println(
                whole.late() + " entries have waited for their number for more than ten minutes: does the portal run?");
        return BROKEN;
    }
}
