package org.sena.directory.desk.edit;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.sena.directory.api.CostOption;
import org.sena.directory.api.Funding;
import org.sena.directory.api.ImmutableCostOption;
import org.sena.directory.api.ImmutableFunding;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Service;
import org.sena.web.kit.form.Form;

/** What it costs, and who pays for it otherwise. */
final class CostSection implements Section<Service> {

    @Override
    public String key() {
        return "cost";
    }

    @Override
    public Fields fields(Service service) {
        Fields fields =
                new Fields()
                        .put("cost", service.cost())
                        .putLines(
                                "funding",
                                service.funding().stream()
                                        .map(Funding::source)
                                        .collect(toUnmodifiableList()));

        for (int i = 0; i < service.costOptions().size(); i++) {
            CostOption price = service.costOptions().get(i);

            fields.put("price-" + i + "-option", price.option())
                    .put("price-" + i + "-amount", amount(price.amount()))
                    .put("price-" + i + "-each", price.amountDescription());
        }

        return fields;
    }

    @Override
    public Service read(Form form, Service service) {
        return ImmutableService.copyOf(service)
                .withCost(form.text("cost").called("field.cost.called").max(1_000).optional())
                .withCostOptions(prices(form, service))
                .withFunding(
                        Typed.lines(
                                        form.text("funding")
                                                .called("field.funding.called")
                                                .max(1_000)
                                                .value())
                                .stream()
                                .map(source -> funding(service, source))
                                .collect(toUnmodifiableList()));
    }

    private static List<CostOption> prices(Form form, Service service) {
        List<CostOption> prices = new ArrayList<>();

        for (int i = 0; i < Typed.ROWS; i++) {
            String row = "price-" + i;

            if (Typed.isFilled(form, row + "-option", row + "-amount", row + "-each")) {
                ImmutableCostOption.Builder price = ImmutableCostOption.builder();

                if (i < service.costOptions().size()) {
                    price.from(service.costOptions().get(i));
                }

                prices.add(
                        price.option(form.text(row + "-option").max(200).optional())
                                .amount(amount(form, row + "-amount"))
                                .amountDescription(form.text(row + "-each").max(200).optional())
                                .build());
            }
        }

        return prices;
    }

    private static OptionalDouble amount(Form form, String field) {
        String typed = form.text(field).value().replaceAll("[£,\\s]", "");

        if (typed.isEmpty()) {
            return OptionalDouble.empty();
        }

        if (!typed.matches("[0-9]{1,6}(\\.[0-9]{1,2})?")) {
            form.reject(field, "error.amount");

            return OptionalDouble.empty();
        }

        return OptionalDouble.of(Double.parseDouble(typed));
    }

    /** As it is typed: 3.50, 12. */
    private static String amount(OptionalDouble pounds) {
        if (pounds.isEmpty()) {
            return "";
        }

        BigDecimal amount = BigDecimal.valueOf(pounds.getAsDouble()).stripTrailingZeros();

        return amount.setScale(amount.scale() > 0 ? 2 : 0, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static Funding funding(Service service, String source) {
        return service.funding().stream()
                .filter(funding -> funding.source().equals(source))
                .findFirst()
                .orElseGet(() -> ImmutableFunding.builder().source(source).build());
    }
}
