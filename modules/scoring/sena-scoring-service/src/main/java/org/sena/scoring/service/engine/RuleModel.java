package org.sena.scoring.service.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.reactOn;
import static org.drools.model.PatternDSL.rule;

import java.util.Collection;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Model;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.sena.scoring.service.matrix.Condition;
import org.sena.scoring.service.matrix.Operator;

/** Makes the rules of a table as objects of Drools' canonical model. */
final class RuleModel {

    private static final String PACKAGE = "org.sena.scoring.rules";
    private static final String REACTS_ON = "code";

    private final AnswerCodes codes;

    RuleModel(AnswerCodes codes) {
        this.codes = codes;
    }

    Model of(Collection<RowGroup> groups) {
        ModelImpl model = new ModelImpl();

        groups.forEach(group -> model.addRule(ruleOf(group)));

        return model;
    }

    private Rule ruleOf(RowGroup group) {
        Variable<GivenAnswer> answer = declarationOf(GivenAnswer.class, "$answer");
        PatternDef<GivenAnswer> pattern = pattern(answer);
        int key = codes.key(group);
        int[] positions = group.positions();

        // The index spares Drools the rules of all other codes.
        pattern.expr(
                REACTS_ON + " == " + key,
                a -> a.code() == key,
                alphaIndexedBy(int.class, ConstraintType.EQUAL, 0, GivenAnswer::code, key),
                reactOn(REACTS_ON));

        for (int i = 0; i < group.conditions().size(); i++) {
            Condition condition = group.conditions().get(i);

            if (i > 0 || condition.operator() != Operator.IS) {
                pattern.expr(wholeCondition(condition), predicate(condition), reactOn(REACTS_ON));
            }
        }

        return rule(PACKAGE, "row " + positions[0])
                .build(pattern, on(answer).execute(a -> a.sheet().held(positions)));
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

    private Predicate1<GivenAnswer> predicate(Condition condition) {
        switch (condition.operator()) {
            case IS:
                return chosen(codes.option(condition));
            case IS_NOT:
                return notChosen(codes.question(condition).code(), codes.option(condition));
            default:
                return between(
                        codes.question(condition).position(), condition.from(), condition.to());
        }
    }

    private static Predicate1<GivenAnswer> chosen(int option) {
        return a -> a.sheet().isSaid(option);
    }

    private static Predicate1<GivenAnswer> notChosen(int question, int option) {
        return a -> a.sheet().isSaid(question) && !a.sheet().isSaid(option);
    }

    private static Predicate1<GivenAnswer> between(int question, int from, int to) {
        return a -> a.sheet().isBetween(question, from, to);
    }
}
