package org.sena.scoring.service.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.reactOn;
import static org.drools.model.PatternDSL.rule;

import java.util.List;
import org.drools.model.Model;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.sena.scoring.service.matrix.Condition;
import org.sena.scoring.service.matrix.MatrixRow;

/** Makes the rules of a table as objects of Drools' canonical model. */
final class RuleModel {

    private static final String PACKAGE = "org.sena.scoring.rules";

    private final AnswerCodes codes;

    RuleModel(AnswerCodes codes) {
        this.codes = codes;
    }

    Model of(List<MatrixRow> rows) {
        ModelImpl model = new ModelImpl();

        for (int i = 0; i < rows.size(); i++) {
            model.addRule(ruleOf(rows.get(i), i));
        }

        return model;
    }

    private Rule ruleOf(MatrixRow row, int position) {
        Variable<AnswerSheet> sheet = declarationOf(AnswerSheet.class, "$sheet");
        PatternDef<AnswerSheet> pattern = pattern(sheet);

        for (Condition condition : row.conditions()) {
            pattern.expr(wholeCondition(condition), predicate(condition), reactOn("answers"));
        }

        return rule(PACKAGE, row.rule()).build(pattern, on(sheet).execute(s -> s.held(position)));
    }

    /** Drools shares one test between rules that give it the same name: the name says it all. */
    private static String wholeCondition(Condition condition) {
        return String.join(
                " ",
                condition.question(),
                condition.operator().word(),
                condition.option(),
                condition.from() + ".." + condition.to());
    }

    private Predicate1<AnswerSheet> predicate(Condition condition) {
        switch (condition.operator()) {
            case IS:
                return chosen(codes.option(condition));
            case IS_NOT:
                return notChosen(codes.question(condition), codes.option(condition));
            default:
                return between(codes.number(condition), condition.from(), condition.to());
        }
    }

    private static Predicate1<AnswerSheet> chosen(int option) {
        return s -> s.isChosen(option);
    }

    private static Predicate1<AnswerSheet> notChosen(int question, int option) {
        return s -> s.isAnswered(question) && !s.isChosen(option);
    }

    private static Predicate1<AnswerSheet> between(int number, int from, int to) {
        return s -> s.isBetween(number, from, to);
    }
}
