package org.sena.referral.web.organisation;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Arrays;
import java.util.List;
import org.sena.referral.api.NeedResult;
import org.sena.referral.api.OutcomeCode;
import org.sena.referral.api.PayloadItem;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** Saying how the help ended: as a whole, and need by need. */
public final class OutcomeView {

    private static final String NEED = "NEED:";

    private final Page page;
    private final RequestView request;

    OutcomeView(Page page, RequestView request) {
        this.page = page;
        this.request = request;
    }

    public RequestView request() {
        return request;
    }

    /** False when the person did not agree that it is told: then only that it ended is kept. */
    public boolean mayTell() {
        return request.detail().mayTellOutcome();
    }

    public List<Option> codes() {
        return Arrays.stream(OutcomeCode.values())
                .filter(code -> code != OutcomeCode.NOT_TOLD)
                .map(code -> Option.of(code.name(), page.text("outcome." + code)))
                .collect(toUnmodifiableList());
    }

    public List<Need> needs() {
        return needs(request.detail().payload());
    }

    static List<Need> needs(List<PayloadItem> payload) {
        return payload.stream()
                .filter(item -> item.item().code().startsWith(NEED))
                .map(item -> new Need(item.item().code().substring(NEED.length()), item.value()))
                .collect(toUnmodifiableList());
    }

    public List<Option> mets() {
        return Arrays.stream(NeedResult.Met.values())
                .map(met -> Option.of(met.name(), page.text("met." + met)))
                .collect(toUnmodifiableList());
    }

    /** A need that the request named. */
    public static final class Need {

        private final String code;
        private final String name;

        Need(String code, String name) {
            this.code = code;
            this.name = name;
        }

        public String code() {
            return code;
        }

        public String name() {
            return name;
        }

        public String field() {
            return "need-" + code;
        }
    }
}
