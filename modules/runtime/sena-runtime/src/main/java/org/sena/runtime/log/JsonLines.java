package org.sena.runtime.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.json.JSONObject;

/**
 * One JSON object for each event, on one line, with the members that {@code
 * configs/liferay/log/portal-log4j-ext.xml} gives it in Liferay: time, level, logger, thread,
 * request, message, trace. (Logback's own encoder of this line keeps the message and its arguments
 * apart, which no collector puts together.)
 */
public final class JsonLines extends EncoderBase<ILoggingEvent> {

    private static final byte[] NOTHING = {};

    @Override
    public byte[] headerBytes() {
        return NOTHING;
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        JSONObject line =
                new JSONObject()
                        .put("time", Instant.ofEpochMilli(event.getTimeStamp()).toString())
                        .put("level", event.getLevel().toString())
                        .put("logger", event.getLoggerName())
                        .put("thread", event.getThreadName())
                        .put("request", event.getMDCPropertyMap().getOrDefault("request", ""))
                        .put("message", event.getFormattedMessage())
                        .put("trace", ThrowableProxyUtil.asString(event.getThrowableProxy()));

        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] footerBytes() {
        return NOTHING;
    }
}
