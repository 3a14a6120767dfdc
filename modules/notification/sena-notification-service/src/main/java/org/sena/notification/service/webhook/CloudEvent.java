package org.sena.notification.service.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sena.notification.service.channel.Line;
import org.sena.notification.service.channel.SiteLinks;

/** A notice as machines read it: CloudEvents 1.0, structured mode, JSON format. */
final class CloudEvent {

    static final String CONTENT_TYPE = "application/cloudevents+json; charset=utf-8";

    private static final ObjectMapper JSON = new ObjectMapper();

    private CloudEvent() {}

    static String json(Line line, SiteLinks links) {
        ObjectNode event = JSON.createObjectNode();

        event.put("specversion", "1.0");
        event.put("id", line.id());
        event.put("source", links.first());
        event.put("type", "org.sena." + line.kind());
        event.put("time", line.at().toString());
        event.put("subject", line.reference());
        event.put("datacontenttype", "application/json");
        event.putObject("data")
                .put("reference", line.reference())
                .put("link", links.to(line.link()))
                .put("kind", line.kind());

        return event.toString();
    }
}
