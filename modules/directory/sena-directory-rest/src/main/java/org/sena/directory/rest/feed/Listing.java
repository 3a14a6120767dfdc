package org.sena.directory.rest.feed;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.sena.directory.rest.query.Paging;

/** A page of a list, in the envelope of its version. An empty list has one page, an empty one. */
final class Listing<T> {

    private final int page;
    private final int size;
    private final long total;
    private final List<T> items;

    /**
     * @param page from 1
     * @param size how many fit on a page
     * @param total on all pages
     * @param items on this page
     */
    Listing(int page, int size, long total, List<T> items) {
        this.page = page;
        this.size = size;
        this.total = total;
        this.items = items;
    }

    /** The page of a list that is in memory whole. */
    static <T> Listing<T> of(List<T> all, Paging paging) {
        int from = (int) Math.min(all.size(), (paging.page() - 1L) * paging.size());
        int to = Math.min(all.size(), from + paging.size());

        return new Listing<>(paging.page(), paging.size(), all.size(), all.subList(from, to));
    }

    byte[] v3(Json.Item<? super T> item) {
        return v3(json -> {}, item);
    }

    /**
     * @param about writes what the page says beside the standard's fields
     */
    byte[] v3(Json.Writing about, Json.Item<? super T> item) {
        return Json.bytes(
                json -> {
                    json.writeStartObject();
                    about.write(json);
                    json.writeNumberField("total_items", total);
                    json.writeNumberField("total_pages", pages());
                    json.writeNumberField("page_number", page);
                    json.writeNumberField("size", items.size());
                    json.writeBooleanField("first_page", page == 1);
                    json.writeBooleanField("last_page", page >= pages());
                    json.writeBooleanField("empty", items.isEmpty());
                    contents("contents", item, json);
                    json.writeEndObject();
                });
    }

    /**
     * Everything on one page of version 3.0, written while it is read; how many there were stands
     * at the end.
     *
     * @param all hands each item to what it is given
     */
    static <T> void whole(JsonGenerator json, Consumer<Consumer<T>> all, Json.Item<? super T> item)
            throws IOException {
        AtomicLong count = new AtomicLong();

        json.writeStartObject();
        json.writeArrayFieldStart("contents");
        all.accept(
                one -> {
                    count.incrementAndGet();
                    item.write(one, json);
                });
        json.writeEndArray();
        json.writeNumberField("total_items", count.get());
        json.writeNumberField("total_pages", 1);
        json.writeNumberField("page_number", 1);
        json.writeNumberField("size", count.get());
        json.writeBooleanField("first_page", true);
        json.writeBooleanField("last_page", true);
        json.writeBooleanField("empty", count.get() == 0);
        json.writeEndObject();
    }

    byte[] v1(Json.Item<? super T> item) {
        return Json.bytes(
                json -> {
                    json.writeStartObject();
                    json.writeNumberField("totalElements", total);
                    json.writeNumberField("totalPages", pages());
                    json.writeNumberField("number", page);
                    json.writeNumberField("size", items.size());
                    json.writeBooleanField("first", page == 1);
                    json.writeBooleanField("last", page >= pages());
                    json.writeBooleanField("empty", items.isEmpty());
                    contents("content", item, json);
                    json.writeEndObject();
                });
    }

    private void contents(String name, Json.Item<? super T> item, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(name);

        for (T one : items) {
            item.write(one, json);
        }

        json.writeEndArray();
    }

    private long pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
