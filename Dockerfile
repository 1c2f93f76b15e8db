# syntax=docker/dockerfile:1

# The playground's page is built with the development packages, which the bot does without.
FROM --platform=$BUILDPLATFORM node:24-slim AS page
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts
COPY tsconfig.json ./
COPY playground playground
RUN node playground/build.ts

# The packages that the bot runs with. None of them has native code, so they are the same on every processor.
FROM --platform=$BUILDPLATFORM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --ignore-scripts

# The bot, run as an unprivileged user. It writes to /data, and keeps compiled code in /tmp; all else may be read-only.
FROM node:24-slim
ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Portly" \
      org.opencontainers.image.description="A chatbot for Discord and Slack that answers questions about network ports" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="$VERSION" \
      org.opencontainers.image.revision="$REVISION"
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATA_DIR=/data
RUN install -d -m 700 -o 1000 -g 1000 /data
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE boot.mjs ./
COPY data data
COPY --from=page /app/playground/built playground/built
COPY commands commands
COPY src src
VOLUME /data
EXPOSE 8080
# By its number, so that Kubernetes sees that it is not root.
USER 1000:1000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "boot.mjs", "start"]
