package org.heard.mail;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.heard.outbox.Channel;
import org.heard.outbox.Courier;
import org.heard.outbox.Delivery;
import org.heard.outbox.OutboxMessage;

/** Hands emails to the mail server that the environment names (SMTP, RFC 5321; STARTTLS where the server offers it). */
@Singleton
@Requires(property = "heard.mail.host", pattern = ".+")
final class MailCourier implements Courier {
    private static final String MILLIS = "20000";
    private static final int NEVER = 500;

    private final Session session;
    private final String from;
    private final String domain;

    MailCourier(
            @Value("${heard.mail.host}") String host,
            @Value("${heard.mail.port}") int port,
            @Value("${heard.mail.user}") String user,
            @Value("${heard.mail.password}") String password,
            @Value("${heard.mail.from}") String from,
            @Value("${heard.mail.tls}") boolean tls) {
        Properties how = new Properties();
        how.put("mail.smtp.host", host);
        how.put("mail.smtp.port", String.valueOf(port));
        how.put("mail.smtp.starttls.enable", "true");
        how.put("mail.smtp.starttls.required", String.valueOf(tls));
        how.put("mail.smtp.ssl.checkserveridentity", "true");
        how.put("mail.smtp.auth", String.valueOf(!user.isBlank()));
        how.put("mail.smtp.connectiontimeout", MILLIS);
        how.put("mail.smtp.timeout", MILLIS);
        how.put("mail.smtp.writetimeout", MILLIS);
        this.session = Session.getInstance(how, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password);
            }
        });
        this.from = from;
        this.domain = from.replaceFirst(".*@", "").replaceFirst(">.*", "");
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    /** The server knows it by its Message-ID, and an email twice does little harm; an alert not sent does. */
    @Override
    public boolean mayRepeat() {
        return true;
    }

    @Override
    public Delivery deliver(OutboxMessage message) {
        try {
            MimeMessage email = new NumberedEmail(session, "<heard-" + message.id() + "@" + domain + ">");
            email.setFrom(new InternetAddress(from));
            email.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(message.address(), true));
            email.setSubject(message.subject(), "UTF-8");
            email.setText(message.body(), "UTF-8");
            email.setHeader("Auto-Submitted", "auto-generated");
            Transport.send(email);
            return new Delivery.HandedOver(email.getMessageID());
        } catch (AddressException e) {
            return new Delivery.Refused("not an email address");
        } catch (MessagingException e) {
            return said(e);
        }
    }

    /** A server that says "not now" (RFC 5321, replies 4xx, as with greylisting) is asked again; one that says no is not. */
    private static Delivery said(MessagingException thrown) {
        int reply = 0;
        for (Exception e = thrown;
                e != null;
                e = e instanceof MessagingException more ? more.getNextException() : null) {
            reply = Math.max(reply, replyOf(e));
        }
        if (reply >= NEVER) {
            return new Delivery.Refused("the mail server refused it (" + reply + ")");
        }
        return new Delivery.TryAgain(
                reply == 0 ? "the mail server could not be reached" : "the mail server said later (" + reply + ")",
                null);
    }

    private static int replyOf(Exception e) {
        return switch (e) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException sending -> Math.max(0, sending.getReturnCode());
            default -> 0;
        };
    }

    /** Keeps its Message-ID at every try, so that a server that has it already can tell. */
    private static final class NumberedEmail extends MimeMessage {
        private final String id;

        NumberedEmail(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
