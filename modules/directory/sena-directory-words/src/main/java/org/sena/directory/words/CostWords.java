package org.sena.directory.words;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sena.directory.api.CostOption;
import org.sena.directory.api.Service;

/** What a service costs, as people say it. */
public final class CostWords {

    private final Words words;

    public CostWords(Locale locale) {
        words = new Words(locale);
    }

    /** One line for what it costs in its own words, then one for each price. */
    public List<String> lines(Service service) {
        return Stream.concat(
                        service.cost().stream(), service.costOptions().stream().map(this::line))
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(toUnmodifiableList());
    }

    private String line(CostOption cost) {
        String amount =
                cost.amount().isPresent()
                        ? amount(cost.amount().getAsDouble())
                        : cost.amountDescription().orElse("");
        String each =
                cost.amount().isPresent() && cost.amountDescription().isPresent()
                        ? words.text("cost.each", amount, cost.amountDescription().get())
                        : amount;

        return cost.option()
                .map(option -> each.isEmpty() ? option : words.text("cost.option", option, each))
                .orElse(each);
    }

    private String amount(double pounds) {
        if (pounds == 0) {
            return words.text("cost.free");
        }

        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.UK);

        if (pounds == Math.rint(pounds)) {
            format.setMaximumFractionDigits(0);
        }

        return format.format(pounds);
    }
}
