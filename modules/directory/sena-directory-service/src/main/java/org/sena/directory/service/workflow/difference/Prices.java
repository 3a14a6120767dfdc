package org.sena.directory.service.workflow.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sena.directory.api.CostOption;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Service;
import org.sena.directory.words.CostWords;

/** What a service costs as every page says it, and from when to when. */
final class Prices {

    private static final CostWords WORDS = new CostWords(Locale.UK);

    private Prices() {}

    static List<String> lines(Service service) {
        List<String> lines = new ArrayList<>(Lines.of(service.cost()));
        ImmutableService bare =
                ImmutableService.copyOf(service).withCost(Optional.empty()).withCostOptions();

        for (CostOption option : service.costOptions()) {
            String price = String.join(" ", WORDS.lines(bare.withCostOptions(option)));

            lines.add(
                    Lines.join(
                            Optional.of(price),
                            Times.period(option.validFrom(), option.validTo())));
        }

        return List.copyOf(lines);
    }
}
