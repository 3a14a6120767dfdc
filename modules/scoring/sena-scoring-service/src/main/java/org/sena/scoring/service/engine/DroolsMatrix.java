package org.sena.scoring.service.engine;

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
        codes = new AnswerCodes(rows);
        explanations = new Explanations(rows);
        rules = KieBaseBuilder.createKieBaseFromModel(new RuleModel(codes).of(rows));
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
        KieSession session = rules.newKieSession();

        try {
            session.insert(sheet);
            session.fireAllRules();
        } finally {
            session.dispose();
        }

        return explanations.of(sheet.held(), answers);
    }
}
