package org.heard.symbol;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.heard.accessibility.symbols.Taste;
import org.heard.base.ChildId;
import org.heard.base.Needs;
import org.heard.base.Permission;

/** How a child wants to see the questions, kept with the child whatever phone they use. */
@Singleton
public class SymbolChoices {
    private final SymbolChoiceRepository choices;

    SymbolChoices(SymbolChoiceRepository choices) {
        this.choices = choices;
    }

    /** What was chosen; {@link SymbolChoice#NONE} when nothing was. */
    @Needs(Permission.SAY)
    public SymbolChoice of(ChildId child) {
        return choices.findByChildId(child.value())
                .map(row -> new SymbolChoice(
                        row.look(),
                        row.tiles(),
                        new Taste(row.symbolSet(), row.skin(), row.hair()),
                        new Switches(row.switches(), row.stepTime(), row.holdTime(), row.rounds())))
                .orElse(SymbolChoice.NONE);
    }

    /** Keeps it in place of what was chosen before. No answer changes by it. */
    @Needs(Permission.SAY)
    @Transactional
    public void choose(ChildId child, SymbolChoice choice) {
        choices.deleteByChildId(child.value());
        choices.save(new SymbolChoiceRow(
                child.value(),
                choice.look(),
                choice.tiles(),
                choice.taste().set(),
                choice.taste().skin(),
                choice.taste().hair(),
                choice.switches().count(),
                choice.switches().stepTime(),
                choice.switches().holdTime(),
                choice.switches().rounds()));
    }
}
