package org.sena.scoring.service.engine;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.sena.scoring.api.Contribution;
import org.sena.scoring.api.ScoredAnswer;
import org.sena.scoring.service.matrix.MatrixRow;

/** A table, compiled. Safe for use by many threads. */
public final class DroolsMatrix {

    private final AnswerCodes codes;
    private final Explanations explanations;
    private final KieBase rules;

    private DroolsMatrix(List<MatrixRow> rows) {
        Collection<RowGroup> groups = RowGroup.of(rows);

        codes = new AnswerCodes(groups);
        explanations = new Explanations(rows, codes);
        rules = KieBaseBuilder.createKieBaseFromModel(new RuleModel(codes).of(groups));
    }

    public static DroolsMatrix compile(List<MatrixRow> rows) {
        return new DroolsMatrix(rows);
    }

    /**
     * What the rules that hold add, in the order of the table.
     *
     * @throws IllegalArgumentException when a question that a rule compares by number has an answer
     *     that is no whole number of at most six digits, or two answers
     */
    public List<Contribution> score(Set<ScoredAnswer> answers) {
        AnswerSheet sheet = codes.sheet(answers);
        BitSet keys = codes.keys();
        KieSession session = rules.newKieSession();

        try {
            for (int key = keys.nextSetBit(0); key >= 0; key = keys.nextSetBit(key + 1)) {
                if (sheet.isSaid(key)) {
                    session.insert(new GivenAnswer(key, sheet));
                }
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }

        return explanations.of(sheet);
    }
}
