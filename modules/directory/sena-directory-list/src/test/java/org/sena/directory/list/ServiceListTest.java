package org.sena.directory.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sena.directory.api.ListedService;

class ServiceListTest {

    private static final ListedService BANK = ListedService.of("bank", "food");
    private static final ListedService CLUB = ListedService.of("club", "");

    @Test
    void a_service_stands_once_at_the_place_and_for_the_need_it_was_first_put_for() {
        List<ListedService> list =
                ServiceList.with(List.of(BANK, CLUB), ListedService.of("bank", ""));

        assertEquals(List.of(BANK, CLUB), list);
    }

    @Test
    void a_new_service_goes_to_the_end_and_any_can_be_taken_off() {
        List<ListedService> list = ServiceList.with(List.of(BANK), CLUB);

        assertEquals(List.of(BANK, CLUB), list);
        assertEquals(List.of(CLUB), ServiceList.without(list, "bank"));
        assertEquals(list, ServiceList.without(list, "other"));
    }

    @Test
    void what_was_kept_comes_before_what_was_listed_since() {
        assertEquals(
                List.of(BANK, CLUB),
                ServiceList.merged(List.of(BANK), List.of(CLUB, ListedService.of("bank", "debt"))));
    }

    @Test
    void a_full_list_takes_no_more() {
        List<ListedService> full =
                IntStream.range(0, ServiceList.MOST)
                        .mapToObj(i -> ListedService.of("s" + i, ""))
                        .collect(Collectors.toList());

        assertEquals(full, ServiceList.with(full, BANK));
    }

    @Test
    void a_list_is_read_as_it_was_written() {
        assertEquals(List.of(BANK, CLUB), ListText.read(ListText.write(List.of(BANK, CLUB))));
        assertEquals(List.of(), ListText.read(ListText.write(List.of())));
    }
}
