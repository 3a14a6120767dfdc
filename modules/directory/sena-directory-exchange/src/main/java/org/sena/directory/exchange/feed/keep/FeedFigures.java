package org.sena.directory.exchange.feed.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.exchange.FeedRun;
import org.sena.directory.exchange.store.model.FeedEntry;
import org.sena.directory.exchange.store.model.FeedRunEntry;
import org.sena.directory.exchange.store.service.FeedEntryLocalService;
import org.sena.directory.exchange.store.service.FeedRunEntryLocalService;
import org.sena.operations.Figure;
import org.sena.operations.Figures;

/** How the last reading of each feed of another directory went. */
@Component(service = Figures.class)
public class FeedFigures implements Figures {

    private final FeedEntryLocalService feeds;
    private final FeedRunEntryLocalService runs;

    @Activate
    public FeedFigures(
            @Reference FeedEntryLocalService feeds, @Reference FeedRunEntryLocalService runs) {
        this.feeds = feeds;
        this.runs = runs;
    }

    @Override
    public String source() {
        return "feeds";
    }

    @Override
    public List<Figure> now() {
        Map<String, Integer> byState = new TreeMap<>();

        for (FeedRun.State state : FeedRun.State.values()) {
            byState.put(state.name(), 0);
        }

        for (FeedEntry feed : feeds.all()) {
            if (feed.isActive()) {
                runs.ofFeed(feed.getFeedId(), 1).stream()
                        .map(FeedRunEntry::getState)
                        .forEach(state -> byState.merge(state, 1, Integer::sum));
            }
        }

        List<Figure> figures = new ArrayList<>();

        byState.forEach(
                (state, count) ->
                        figures.add(
                                Figure.of(
                                                "sena.feeds",
                                                "Active feeds by how their last reading stands",
                                                count)
                                        .with("state", state.toLowerCase(Locale.ROOT))));

        return figures;
    }
}
